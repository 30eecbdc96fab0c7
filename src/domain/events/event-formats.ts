/** How people took part. Records may leave it open. */
export const EVENT_FORMATS = ['onsite', 'online', 'hybrid'] as const;

export type EventFormat = (typeof EVENT_FORMATS)[number];
