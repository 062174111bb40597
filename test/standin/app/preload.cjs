const { contextBridge, ipcRenderer, webUtils } = require('electron');
const listen = (channel) => (listener) => {
  const hear = (_event, message) => listener(message);
  ipcRenderer.on(channel, hear);
  return () => ipcRenderer.off(channel, hear);
};
contextBridge.exposeInMainWorld('api', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  onProgress: listen('progress'),
  onCommand: listen('command'),
  pathForFile: (file) => webUtils.getPathForFile(file),
  add: (number) => number + 1,
  version: process.versions.electron,
});
