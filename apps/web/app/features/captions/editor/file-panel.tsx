import { useId, useState } from 'react';
import { reasonWords } from '~/forms/problem-words';
import { useI18n } from '~/i18n/use-i18n';
import { Details } from '~/ui/details';
import type { Cue } from '../cues/cue';
import { asLines } from '../saving/merge-theirs';
import { useEditor } from './editor-context';

interface Read {
  encoding: string;
  guessed: boolean;
  cues: Cue[];
}

/** What people meet most often; each name is its own in every language. */
const ENCODINGS = ['utf-8', 'windows-1256', 'windows-1252', 'windows-1251', 'windows-1250', 'windows-1253', 'windows-1254', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'koi8-r'];

/** A file's lines in place of these; like any other change that can be undone, and nothing is saved before it is seen. */
export function FilePanel() {
  const i18n = useI18n();
  const { t } = i18n;
  const { data, captions, say } = useEditor();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [read, setRead] = useState<Read>();
  const [fault, setFault] = useState('');

  const open = async (chosen: File, encoding?: string) => {
    setFile(chosen);
    setFault('');
    const query = new URLSearchParams({ clip: data.clip.id, language: data.language, save: 'no', ...(encoding ? { encoding } : {}) });
    const response = await fetch(`/captions/files?${query}`, { method: 'POST', body: chosen, headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/json' } }).catch(() => undefined);
    if (!response) return setFault(t('captions.save.later'));
    const answer = (await response.json().catch(() => ({}))) as Partial<Read> & { code?: string; params?: Record<string, string | number> };
    if (!response.ok || !answer.cues) return setFault(reasonWords(i18n, { reason: answer.code ?? 'UNKNOWN', params: answer.params, fields: [] }) ?? '');
    const { cues } = answer;
    captions.edit((before) => asLines(cues, before, captions.newKey));
    setRead({ encoding: answer.encoding ?? '', guessed: answer.guessed ?? false, cues });
    return say(t('captions.file.read', { count: cues.length }));
  };

  return (
    <Details summary={t('captions.file')}>
      <label htmlFor={`${id}-file`} className="block font-semibold">{t('captions.file.choose')}</label>
      <p className="text-small text-soft">{t('captions.file.hint')}</p>
      <input
        id={`${id}-file`}
        type="file"
        accept=".vtt,.srt,.txt,text/vtt"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) void open(chosen);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
        className="mt-2 block min-h-11 w-full text-small"
      />
      {fault && <p role="alert" className="mt-2 font-semibold text-bad">{fault}</p>}
      {read && file && (
        <div className="mt-3">
          <p>{t('captions.file.read', { count: read.cues.length })}</p>
          {read.guessed && <p className="text-small text-soft">{t('captions.file.guessed', { encoding: read.encoding })}</p>}
          <label htmlFor={`${id}-encoding`} className="mt-2 block text-small">{t('captions.file.encoding')}</label>
          <select
            id={`${id}-encoding`}
            value={read.encoding}
            onChange={(event) => void open(file, event.target.value)}
            className="mt-1 min-h-11 rounded-small border-2 border-edge bg-paper px-2"
          >
            {[...new Set([read.encoding, ...ENCODINGS])].map((encoding) => (
              <option key={encoding} value={encoding}>{encoding}</option>
            ))}
          </select>
        </div>
      )}
    </Details>
  );
}
