import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';

/** The film beside the lines: where it stands, and how to move it. */
export interface Film {
  video: RefObject<HTMLVideoElement | null>;
  /** Milliseconds; four times a second while it plays, and after each jump. */
  atMs: number;
  isPlaying: boolean;
  /** Where it stands this instant. */
  here: () => number;
  toggle: () => void;
  seek: (ms: number) => void;
  /** Plays a stretch and stops at its end. */
  playRange: (startMs: number, endMs: number) => void;
}

/** Moves the film of the page's one `video` and follows where it stands. */
export function useFilm(): Film {
  const video = useRef<HTMLVideoElement>(null);
  const stopAt = useRef<number | undefined>(undefined);
  const [atMs, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    const element = video.current;
    if (!element) return undefined;
    const tell = () => setAt(Math.round(element.currentTime * 1000));
    let frame = 0;
    // Often enough that a stretch ends where it ends; four times a second would run into the next words.
    const watch = () => {
      if (stopAt.current !== undefined && element.currentTime * 1000 >= stopAt.current) {
        stopAt.current = undefined;
        element.pause();
      }
      if (!element.paused) frame = requestAnimationFrame(watch);
    };
    const onPlay = () => {
      setPlaying(true);
      frame = requestAnimationFrame(watch);
    };
    const onPause = () => {
      setPlaying(false);
      stopAt.current = undefined;
      tell();
    };
    for (const name of ['timeupdate', 'seeking', 'seeked', 'loadedmetadata']) element.addEventListener(name, tell);
    element.addEventListener('play', onPlay);
    element.addEventListener('pause', onPause);
    return () => {
      cancelAnimationFrame(frame);
      for (const name of ['timeupdate', 'seeking', 'seeked', 'loadedmetadata']) element.removeEventListener(name, tell);
      element.removeEventListener('play', onPlay);
      element.removeEventListener('pause', onPause);
    };
  }, []);

  const seek = useCallback((ms: number) => {
    const element = video.current;
    if (!element) return;
    stopAt.current = undefined;
    const go = () => (element.currentTime = Math.max(0, ms / 1000));
    if (element.readyState > 0) go();
    else {
      element.addEventListener('loadedmetadata', go, { once: true });
      element.load();
    }
  }, []);

  const toggle = useCallback(() => {
    const element = video.current;
    if (element?.paused) void element.play().catch(() => undefined);
    else element?.pause();
  }, []);

  const playRange = useCallback(
    (startMs: number, endMs: number) => {
      seek(startMs);
      void video.current?.play().catch(() => undefined);
      stopAt.current = endMs;
    },
    [seek],
  );

  const here = useCallback(() => Math.round((video.current?.currentTime ?? 0) * 1000), []);
  return useMemo(() => ({ video, atMs, isPlaying, here, toggle, seek, playRange }), [atMs, isPlaying, here, toggle, seek, playRange]);
}
