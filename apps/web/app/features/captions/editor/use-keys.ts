import { useCallback, useEffect, useRef, useState } from 'react';
import { actOf, type KeyAct } from './keys';

const REMEMBERED = 'citylore:keys:captions';

/** Listens to the editor's keys; whether they act is remembered in this browser. */
export function useKeys(act: (act: KeyAct) => void): { isOn: boolean; toggle: () => void } {
  const [isOn, setOn] = useState(true);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });

  useEffect(() => {
    try {
      setOn(localStorage.getItem(REMEMBERED) !== 'off');
    } catch {
      // A browser that remembers nothing: they are on.
    }
  }, []);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      const isText = target instanceof HTMLTextAreaElement;
      // Fields of their own, such as a time, keep their keys.
      const isField = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit)$/.test(target.type));
      const wanted = actOf(event, { isWriting: isText || isField, isOn });
      if (!wanted) return;
      if (isText && !target.closest('[data-editor]')) return;
      if (isField && (wanted === 'undo' || wanted === 'redo' || wanted === 'split')) return;
      if (target instanceof HTMLVideoElement && (wanted === 'previous' || wanted === 'next')) return;
      event.preventDefault();
      latest.current(wanted);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);

  const toggle = useCallback(() => {
    setOn((before) => {
      try {
        localStorage.setItem(REMEMBERED, before ? 'off' : 'on');
      } catch {
        // Private windows may refuse: the choice then holds for this page.
      }
      return !before;
    });
  }, []);
  return { isOn, toggle };
}
