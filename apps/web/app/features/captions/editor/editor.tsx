import { useMemo, useRef } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { takeTimes as withTimesOf } from '../cues/edit-cues';
import { lineAt } from '../cues/find-line';
import { useCaptions } from '../saving/use-captions';
import type { EditorData } from '../server/editor.server';
import { BesideChoice } from './beside-choice';
import { ConflictPanel } from './conflict-panel';
import { EditorContext } from './editor-context';
import { FilePanel } from './file-panel';
import { FilmPanel } from './film-panel';
import { KeyHelp } from './key-help';
import { LineList } from './line-list';
import { MachinePanel } from './machine-panel';
import { SaveBar } from './save-bar';
import { ShiftForm } from './shift-form';
import { SuggestionList } from './suggestion-list';
import { useActs } from './use-acts';
import { useFilm } from './use-film';
import { useKeys } from './use-keys';

/** Lines beside the film: every one with its times, its words, and what a viewer would stumble over. */
export function Editor({ data }: { data: EditorData }) {
  const { t } = useI18n();
  const captions = useCaptions(data);
  const film = useFilm();
  const help = useRef<HTMLDetailsElement>(null);
  const acts = useActs({
    ...{ data, captions, film },
    toggleHelp: () => {
      if (!help.current) return;
      help.current.open = !help.current.open;
      help.current.scrollIntoView({ block: 'nearest' });
    },
  });
  const keys = useKeys(acts.act);
  const { lines } = captions;
  const { beside, language, clip } = data;
  const { choose } = acts;
  const missing = useMemo(() => (beside ? withTimesOf(lines, beside.cues, () => 0).length - lines.length : 0), [beside, lines]);

  return (
    <EditorContext value={{ data, captions, film, ...acts }}>
      <p role="status" className="sr-only">
        {acts.spoken}
      </p>
      <div data-editor="" className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="max-lg:sticky max-lg:top-0 max-lg:z-10 max-lg:bg-paper max-lg:pb-2 lg:col-start-2 lg:row-start-1 lg:row-end-3">
          <div className="lg:sticky lg:top-4">
            <FilmPanel />
            <div className="mt-4 max-lg:hidden">
              <Tools />
            </div>
          </div>
        </div>
        <div className="min-w-0 lg:col-start-1">
          {captions.conflict && <ConflictPanel key={captions.conflict.theirs.id} conflict={captions.conflict} />}
          <SaveBar />
          <SuggestionList
            suggestions={captions.now.suggestions}
            language={language}
            decide={({ id }, accept) => captions.order({ act: 'decide', id, accept })}
            show={({ startMs }) => {
              film.seek(startMs);
              const line = lineAt(lines, startMs);
              if (line) choose(line.key, true);
            }}
          />
          {clip.captions.some((track) => track.language !== language) && <BesideChoice missing={missing} />}
          {lines.length === 0 && <p className="my-6 max-w-text">{t('captions.none')}</p>}
          <LineList />
          <Button type="button" look="quiet" className="mt-4" onClick={() => acts.act('add')}>
            {t('captions.act.add')}
          </Button>
        </div>
        <div className="lg:hidden">
          <Tools />
        </div>
        <div className="lg:col-start-1">
          <KeyHelp help={help} {...keys} />
        </div>
      </div>
    </EditorContext>
  );
}

function Tools() {
  return (
    <div className="space-y-3">
      <MachinePanel />
      <ShiftForm />
      <FilePanel />
    </div>
  );
}
