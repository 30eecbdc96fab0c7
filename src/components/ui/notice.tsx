import type { ReactNode } from 'react';

type NoticeProps = {
  readonly title?: ReactNode;
  /** `attention` for what the reader must know before relying on the page. */
  readonly tone?: 'plain' | 'attention';
  readonly children?: ReactNode;
};

/** A remark set apart from the text by one line at its side. */
export function Notice({ title, tone = 'plain', children }: NoticeProps) {
  return (
    <div className={tone === 'attention' ? 'notice notice-attention' : 'notice'}>
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
    </div>
  );
}
