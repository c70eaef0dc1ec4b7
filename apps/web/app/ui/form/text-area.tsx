import { controlClass, FieldFrame, type FieldProps } from './field-frame';

interface Props extends FieldProps {
  defaultValue?: string | null;
  rows?: number;
  maxLength?: number;
  lang?: string;
}

export function TextArea({ name, label, hint, optional, defaultValue, rows = 5, ...input }: Props) {
  return (
    <FieldFrame {...{ name, label, hint, optional }} initial={defaultValue}>
      {(control, value) => <textarea {...control} {...input} rows={rows} dir="auto" defaultValue={value} className={controlClass} />}
    </FieldFrame>
  );
}
