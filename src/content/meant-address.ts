// An address whose beginning was mistyped → what it was meant to be.

/** `htp://`, `https:/`, `https//`, `hhtps;//`, `http:\\`: the letters of `https`, then whatever stands for `://`. */
const mistyped = /^(?:h[htps]{2,6}|ttps?)[:;.]*[/\\]{1,3}(?=[\w-]+\.)/i;

/** `undefined` where that cannot be told, or it is as it should be. */
export function meantAddress(written: string): string | undefined {
  const start = mistyped.exec(written)?.[0];
  if (start === undefined || /^https?:\/\/$/i.test(start)) return undefined;
  return `https://${written.slice(start.length)}`;
}
