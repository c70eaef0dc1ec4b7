import { controlClass, FieldFrame, type FieldProps } from './field-frame';

interface Props extends FieldProps {
  /** As the input's `accept`: ".vtt,.srt". */
  accept?: string;
}

/** The browser's own file chooser: works everywhere, by keyboard, without dragging. The form needs `encType="multipart/form-data"`. */
export function FileField({ name, label, hint, optional, accept }: Props) {
  return (
    <FieldFrame {...{ name, label, hint, optional }}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          className={`${controlClass} file:me-4 file:min-h-9 file:cursor-pointer file:rounded-small file:border-0 file:bg-wash file:px-4 file:font-semibold file:text-ink`}
        />
      )}
    </FieldFrame>
  );
}
