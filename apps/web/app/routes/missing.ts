import { notFound } from '~/api/api-errors.server';

export function loader() {
  throw notFound();
}

export default function Missing() {
  return null;
}
