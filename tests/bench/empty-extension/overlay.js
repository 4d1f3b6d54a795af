/** The same host, closed shadow root and credentialless frame as the product's, with nothing in it. */
{
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  host.style.cssText = 'all:initial;position:fixed;top:0;right:0;width:400px;height:100%';
  frame.style.cssText = 'width:100%;height:100%;border:0';
  frame.setAttribute('credentialless', '');
  frame.src = chrome.runtime.getURL('frame.html');
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
}
