import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useEdit } from '../saving/edit-context';
import { FilmUpload, type UploadView } from './film-upload';
import { keepAwake } from './keep-awake';

export interface FilmUploading {
  view: UploadView | undefined;
  choose: (file: File) => void;
  press: () => void;
  /** Forgets the chosen file; what has arrived stays at the server. */
  forget: () => void;
}

const nothing = () => () => undefined;

/** The one upload of the page, from the choice of a file to the moment the server takes over. */
export function useFilmUpload(): FilmUploading {
  const { page, save, refresh } = useEdit();
  const [upload, setUpload] = useState<FilmUpload>();
  const current = useRef<FilmUpload>(undefined);
  const view = useSyncExternalStore(
    upload?.subscribe ?? nothing,
    () => upload?.snapshot(),
    () => undefined,
  );
  const { id, media } = page.clip;

  const replace = useCallback((next: FilmUpload | undefined) => {
    current.current?.stop();
    current.current = next;
    setUpload(next);
  }, []);

  const choose = (file: File) => {
    const begun = media.upload && media.upload.fileName === file.name && media.upload.size === file.size ? media.upload : undefined;
    replace(
      new FilmUpload(file, {
        clipId: id,
        filmId: media.id,
        url: begun ? new URL(begun.url, location.origin).href : undefined,
        offset: begun?.offset,
        onBegun: refresh,
        onArrived: ({ uploadId, sha256 }) => {
          const form = new FormData();
          form.set('intent', 'finishUpload');
          form.set('uploadId', uploadId);
          if (sha256) form.set('sha256', sha256);
          save('finishUpload', form, false);
        },
      }),
    );
  };

  useEffect(() => {
    if (media.state === 'PROCESSING' && current.current?.view.phase === 'arrived') replace(undefined);
  }, [media.state, replace]);

  useEffect(() => () => current.current?.stop(), []);

  const moving = upload?.moving === true;
  useEffect(() => {
    if (!moving) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    const release = keepAwake();
    return () => {
      window.removeEventListener('beforeunload', warn);
      release();
    };
  }, [moving]);

  return { view, choose, press: () => upload?.press(), forget: () => replace(undefined) };
}
