/** The least a frame can do to save: ask the background for one put, and say so when it is done. */
globalThis.saveOnce = async (record) => {
  await chrome.runtime.sendMessage(record);
  document.getElementById('state').textContent = `Saved ${record.revision}`;
};
