import { describe, expect, it } from 'vitest';
import { secureFileHeaders } from './upload';

const answer = (type: string) => secureFileHeaders(new Headers({ 'Content-Type': type }));

describe('secureFileHeaders', () => {
  it('should let the browser show a PDF and pictures, and download all else', () => {
    expect(answer('application/pdf').get('Content-Disposition')).toBe('inline');
    expect(answer('image/png; charset=binary').get('Content-Disposition')).toBe('inline');
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(answer(word).get('Content-Disposition')).toBe('attachment');
    expect(answer('text/html').get('Content-Disposition')).toBe('attachment');
  });

  it('should never let a type be guessed, nor anything but a PDF viewer run', () => {
    expect(answer('image/png').get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer('image/png').get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(answer('application/pdf').has('Content-Security-Policy')).toBe(false);
  });
});
