// Where readers complain, and what of → a link that says it for them.

/** The parameter by which a form on the web is told of what the complaint is about. */
const parameter = 'alamat';

/** `complaints` is `mailto:…` or a web address, `about` the absolute address of what is complained of. */
export function complaintAddress(complaints: string, about: string, subject: string): string {
  if (complaints.startsWith('mailto:')) {
    // RFC 6068: spaces as %20, never as a plus sign.
    return `${complaints}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${about}\r\n\r\n`)}`;
  }
  const url = new URL(complaints);
  url.searchParams.set(parameter, about);
  return url.href;
}
