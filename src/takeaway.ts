/** Ways out of the page that need the browser. Each says whether it worked as far as a page can know. */

/** Puts a text on the clipboard. False where the browser, the page or the frame does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Offers a file for download. Whether it arrives cannot be known: sandboxed frames and some apps just do nothing. */
export function downloadFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after this task; a second later it has it, or never will.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
