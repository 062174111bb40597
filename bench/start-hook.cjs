// Runs inside the app's own main process: tells the bench when the page had loaded, when the first row could be read in
// it, and when the editors stood there.
const { app } = require('electron');

// The app takes the files among its words for texts to open: this one is none.
process.argv.splice(process.argv.indexOf('-r'), 2);

// A row is there when the frame with its words has been painted: `.plain-line` is the text before the editor has come,
// `.view-line` the editor's own (see src/renderer/panes/plain-pane.ts).
const paintedAt = (selector) => `new Promise((resolve) => {
  const look = () => {
    const lines = [...document.querySelectorAll(${JSON.stringify(selector)})];
    if (lines.some((line) => line.textContent.trim().length > 3)) requestAnimationFrame(() => resolve(Date.now()));
    else requestAnimationFrame(look);
  };
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const loadedAt = Date.now();
    const [firstRowAt, editorAt] = await contents.executeJavaScript(
      `Promise.all([${paintedAt('.pane-host :is(.plain-line, .view-line)')}, ${paintedAt('.pane-host .view-line')}])`,
    );
    process.stdout.write(`${JSON.stringify({ loadedAt, firstRowAt, editorAt })}\n`);
    app.quit();
  });
});
