import { describe, expect, it } from 'vitest';
import { fileAddresses } from './file-addresses';

describe('fileAddresses', () => {
  it('should name the file and its sizes', () => {
    const media = {
      filename: 'a.jpg',
      sizes: { w480: { filename: 'a-480.webp' }, w960: { filename: null } },
    };
    expect(fileAddresses('media', media)).toEqual(['/api/media/file/a.jpg', '/api/media/file/a-480.webp']);
  });

  it('should write a name as browsers ask for it', () => {
    expect(fileAddresses('documents', { filename: '报告 1.pdf' })).toEqual([
      '/api/documents/file/%E6%8A%A5%E5%91%8A%201.pdf',
    ]);
  });

  it('should name nothing where there is no file', () => {
    expect(fileAddresses('documents', { title: 'Charter' })).toEqual([]);
    expect(fileAddresses('documents', null)).toEqual([]);
  });
});
