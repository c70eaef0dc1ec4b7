const FORMS = {
  whole: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  /** In a list by days. */
  clock: { weekday: 'short', hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string, form: keyof typeof FORMS): Intl.DateTimeFormat {
  const { lang } = document.documentElement;
  let format = formats.get(timeZone + form);
  if (!format) formats.set(timeZone + form, (format = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-ca-gregory-nu-latn`, { ...FORMS[form], timeZone })));
  return format;
}

/** Tells the time on the reader's own clock, where it shows something else than the clocks of the place. */
function start(line: HTMLElement): void {
  const { readerTime: from, until, zone: there, words, form } = line.dataset;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!from || !until || !there || !words || !here) return;
  const told = (timeZone: string) => formatOf(timeZone, form === 'clock' ? 'clock' : 'whole').formatRange(new Date(from), new Date(until));
  if (told(here) === told(there)) return;
  line.textContent = words.replace('%when', told(here));
  line.hidden = false;
}

for (const line of document.querySelectorAll<HTMLElement>('[data-reader-time]')) start(line);
