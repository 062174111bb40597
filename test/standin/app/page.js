const out = document.getElementById('out');
const paths = (files) => [...files].map((file) => window.api.pathForFile(file)).join('|');
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  out.textContent = `dropped ${paths(event.dataTransfer.files)}`;
});
document.getElementById('file').addEventListener('change', (event) => {
  out.textContent = `chosen ${paths(event.target.files)}`;
});
window.api.onCommand((command) => {
  out.textContent = `command ${command}`;
});
