/** The least an extension can do on a click: put an empty frame of its own into the page. */
const FIRST_WAIT_MS = 25;

async function inject(tabId) {
  // The same retry as the product's: right after the grant executeScript can be refused once or twice.
  for (let attempt = 0; attempt < 6; attempt += 1) {
    try {
      await chrome.scripting.executeScript({ target: { tabId }, files: ['overlay.js'] });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** attempt));
    }
  }
}

chrome.action.onClicked.addListener((tab) => inject(tab.id));

const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('empty', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('answers', { keyPath: 'questionId' });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function put(record) {
  const database = await opening;
  const transaction = database.transaction('answers', 'readwrite', { durability: 'strict' });
  transaction.objectStore('answers').put(record);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

chrome.runtime.onMessage.addListener((record, _sender, answer) => {
  put(record).then(answer, answer);
  return true;
});
