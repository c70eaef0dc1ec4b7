/** When a clip of the sample is loaded, and when it is said to have come on the site. */
export interface ClipDays {
  loadedAt: Date;
  publishedAt: Date;
}
