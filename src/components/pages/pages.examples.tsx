import { en, exampleRecord, exampleSite, exampleText, zh } from '../record/record.examples';
import type { Example } from '../ui/example';
import { ContactPage } from './contact-page';
import { TextPage } from './text-page';

const text = { ...exampleRecord, title: en('Privacy'), summary: en('In one sentence.'), body: exampleText };

export const pagesExamples = {
  text: {
    name: 'text page',
    draw: (words) => <TextPage view={text} site={exampleSite} fallbackTitle="Privacy" {...words} />,
  },
  unwritten: {
    name: 'text page, not written',
    draw: (words) => <TextPage view={null} site={exampleSite} fallbackTitle="Privacy" {...words} />,
  },
  contact: {
    name: 'contact',
    draw: (words) => (
      <ContactPage
        view={text}
        frame={{
          name: en('Example Centre'),
          host: zh('示例院'),
          contact: {
            address: en('1 Example Street'),
            email: 'hello@centre.example',
            phone: '+86 10 1234 5678',
          },
        }}
        site={exampleSite}
        {...words}
      />
    ),
  },
  unknownContact: {
    name: 'contact, not known',
    draw: (words) => (
      <ContactPage
        view={null}
        frame={{
          name: en('Example Centre'),
          host: null,
          contact: { address: null, email: null, phone: null },
        }}
        site={exampleSite}
        {...words}
      />
    ),
  },
} satisfies Record<string, Example>;
