/**
 * Takes out what is not seen and only misleads: controls, overrides of the direction of writing (a whole paragraph, or the
 * name of a file, would read backwards), halves of characters. Joiners and the marks between words of two directions stay.
 */
export function stripControls(body: string): string {
  return body.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u206a-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e001f}]/gu, '');
}
