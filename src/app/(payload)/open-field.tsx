'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';

/** How long a form may take to appear, and how often it is looked for, in milliseconds. */
const PATIENCE = 5_000;
const STEP = 100;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Payload draws the fields of the open tab only: the tabs are opened until the field is there. */
async function findField(id: string): Promise<HTMLElement | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')];
    for (const tab of [null, ...tabs]) {
      tab?.click();
      await wait(STEP);
      const field = document.getElementById(id);
      if (field) return field;
    }
    await wait(STEP);
  }
  return null;
}

/**
 * Opens the field that an address of the desk names, such as `#field-people__total`: the work list leads to what is
 * to be filled, and not only to its form.
 */
export function OpenField({ children }: { readonly children?: ReactNode }) {
  const pathname = usePathname();
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (!id.startsWith('field-') || !pathname) return;
    void findField(id).then((field) => {
      field?.scrollIntoView({ block: 'center' });
      (field?.matches('input,textarea') ? field : field?.querySelector<HTMLElement>('input,textarea,button'))?.focus();
    });
  }, [pathname]);
  return children;
}
