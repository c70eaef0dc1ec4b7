import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useLive } from '~/live/use-live';
import type { EditPage } from '../edit-page.server';
import type { SaveResult } from '../save-form.server';
import { askNow, type NowAnswer } from './connection';
import { SaveQueue, type SaveState } from './save-queue';

export interface EditState {
  page: EditPage;
  /** What became of each sent form, by its name. */
  results: Record<string, SaveResult>;
  states: Record<string, SaveState>;
  /** The form whose summary of errors takes the focus, counted so that the same one can take it twice. */
  called: { form: string; count: number };
  /** The page's script runs: forms are saved in place. */
  live: boolean;
  save: (name: string, form: FormData, quiet: boolean) => void;
  refresh: () => void;
}

const lookAgain = 8_000;

/** The state of the page: what the server said last, and what is on its way to it. */
export function useEditPage(first: EditPage, sentBefore: SaveResult | undefined): EditState {
  const { pathname } = useLocation();
  const [page, setPage] = useState(first);
  const [results, setResults] = useState<Record<string, SaveResult>>(sentBefore ? { [sentBefore.form]: sentBefore } : {});
  const [states, setStates] = useState<Record<string, SaveState>>({});
  const [called, setCalled] = useState({ form: '', count: 0 });
  const [live, setLive] = useState(false);
  const revision = useRef(first.clip.revision);
  const order = useRef({ begun: 0, shown: 0 });
  const address = `${pathname}/now`;

  /** Answers may overtake each other: only one that was asked for later than what is shown is shown. */
  const show = useCallback((answer: NowAnswer, begun: number) => {
    if (!answer.page || begun < order.current.shown) return;
    order.current.shown = begun;
    revision.current = answer.page.clip.revision;
    setPage(answer.page);
  }, []);

  const refresh = useCallback(() => {
    const begun = ++order.current.begun;
    askNow(address).then(
      (answer) => show(answer, begun),
      () => undefined,
    );
  }, [address, show]);

  const queue = useMemo(
    () =>
      new SaveQueue(address, {
        revision: () => revision.current,
        onState: (name, state) => setStates((before) => ({ ...before, [name]: state })),
        onAnswer: (answer, quiet) => {
          if (answer.result?.deleted) return location.assign(pathname.replace(/\/clips\/.*/, '/clips/new'));
          show(answer, ++order.current.begun);
          const { result } = answer;
          if (!result) return;
          setResults((before) => ({ ...before, [result.form]: result }));
          if (result.problem && !quiet) setCalled(({ count }) => ({ form: result.form, count: count + 1 }));
        },
      }),
    [address, pathname, show],
  );

  useEffect(() => {
    setLive(true);
    const warn = (event: BeforeUnloadEvent) => {
      if (queue.pending) event.preventDefault();
    };
    window.addEventListener('online', queue.wake);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', queue.wake);
      window.removeEventListener('beforeunload', warn);
      queue.stop();
    };
  }, [queue]);

  const { id } = page.clip;
  const connected = useLive(
    {
      clip: ({ clipId }) => clipId === id && refresh(),
      film: (film) => {
        if (film.clipId !== id) return;
        if (film.state !== page.clip.media.state) return refresh();
        setPage((before) => withFilm(before, film));
      },
    },
    () => {
      queue.wake();
      refresh();
    },
  );

  const moving = page.clip.media.state === 'PROCESSING' && !connected;
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setInterval(refresh, lookAgain);
    return () => clearInterval(timer);
  }, [moving, refresh]);

  const save = useCallback((name: string, form: FormData, quiet: boolean) => queue.add(name, form, quiet), [queue]);
  return { page, results, states, called, live, save, refresh };
}

type Stage = EditPage['clip']['media']['stage'];

function withFilm(page: EditPage, film: { stage: string | null; percent: number | null }): EditPage {
  const media = { ...page.clip.media, stage: film.stage as Stage, percent: film.percent };
  return { ...page, clip: { ...page.clip, media } };
}
