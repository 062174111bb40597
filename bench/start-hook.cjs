// Runs inside the app's own main process: tells the bench when the page had loaded and when the first row stood in it.
const { app } = require('electron');

// The app takes the files among its words for texts to open: this one is none.
process.argv.splice(process.argv.indexOf('-r'), 2);

const firstRow = `new Promise((resolve) => {
  const look = () => {
    const lines = [...document.querySelectorAll('.pane-host .view-line')];
    if (lines.some((line) => line.textContent.trim().length > 3)) requestAnimationFrame(() => resolve(Date.now()));
    else requestAnimationFrame(look);
  };
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const loadedAt = Date.now();
    const firstRowAt = await contents.executeJavaScript(firstRow);
    process.stdout.write(`${JSON.stringify({ loadedAt, firstRowAt })}\n`);
    app.quit();
  });
});
