import { describe, expect, it } from 'vitest';
import {
  createAnswerContext,
  getPreviewHeaders,
  inAnswerContext,
  limitAnswer,
  setResponseStatus,
  tagAnswer,
} from './answer-context';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('answer context', () => {
  it('should collect what is said below it, also after waiting', async () => {
    const context = createAnswerContext();
    await inAnswerContext(context, async () => {
      tagAnswer('site', 'record:TRN-2012-01');
      await later();
      tagAnswer('site', 'list:trainings');
      setResponseStatus(410);
    });
    expect([...context.tags]).toEqual(['site', 'record:TRN-2012-01', 'list:trainings']);
    expect(context.status).toBe(410);
  });

  it('should keep two answers under way at the same time apart', async () => {
    const [one, two] = [createAnswerContext(), createAnswerContext()];
    await Promise.all([
      inAnswerContext(one, async () => {
        await later();
        tagAnswer('one');
      }),
      inAnswerContext(two, async () => {
        await later();
        tagAnswer('two');
      }),
    ]);
    expect([[...one.tags], [...two.tags]]).toEqual([['one'], ['two']]);
  });

  it('should keep the earliest end of its truth', () => {
    const context = createAnswerContext();
    inAnswerContext(context, () => {
      limitAnswer(new Date('2026-01-02T00:00:00Z'));
      limitAnswer(new Date('2026-01-01T00:00:00Z'));
      limitAnswer(new Date('2026-01-03T00:00:00Z'));
    });
    expect(context.expiresAt).toBe(Date.parse('2026-01-01T00:00:00Z'));
  });

  it('should let the public answer be stored and the preview not', () => {
    const headers = new Headers({ cookie: 'a=b' });
    expect(createAnswerContext().isStorable).toBe(true);
    const preview = createAnswerContext({ preview: headers });
    expect(preview.isStorable).toBe(false);
    expect(inAnswerContext(preview, getPreviewHeaders)).toBe(headers);
    expect(inAnswerContext(createAnswerContext(), getPreviewHeaders)).toBeNull();
  });

  it('should do nothing where no answer is under way', () => {
    tagAnswer('site');
    setResponseStatus(410);
    limitAnswer(new Date());
    expect(getPreviewHeaders()).toBeNull();
  });
});
