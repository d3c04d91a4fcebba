// A story's page in the preview → the same, whose script is run again when a patch took away what it had added.

/**
 * A patch makes the page what the server has, and runs no script: the age of the story would be empty and the button
 * hidden until the page is loaded anew. It runs again once the button that it shows is hidden.
 */
const again = `<script type="module">
const script = document.querySelector('script[src$="/assets/article.js"]');
const isTaken = () => document.querySelector('.copy-link')?.hidden && navigator.clipboard;
let [runs, isRunning] = [0, false];
new MutationObserver(async () => {
  if (isRunning || !isTaken()) return;
  isRunning = true;
  await import(script.src + '?' + (runs += 1));
  isRunning = false;
}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
</script>`;

export function withScriptAgain(html: string): string {
  const end = html.lastIndexOf('</body>');
  if (end === -1 || !html.includes('/assets/article.js')) return html;
  return `${html.slice(0, end)}${again}${html.slice(end)}`;
}
