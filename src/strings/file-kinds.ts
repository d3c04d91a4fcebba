// What the ending of a file's name says of it.

/** Films and sound, which no site of this generator holds. */
export function isRecording(name: string): boolean {
  return /\.(?:mp4|m4v|mov|avi|mkv|webm|3gp|mpe?g|wmv|mp3|m4a|wav|ogg|opus|aac|amr)$/i.test(name);
}

/** What is neither a page nor a photo, and is downloaded. */
export function isDownload(address: string): boolean {
  return isRecording(address) || /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|rar|7z)$/i.test(address);
}
