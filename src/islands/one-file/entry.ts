// The script of a lab that is one file: puts the lab on its page. Bundled by src/tooling/one-file.ts.

import { mount } from 'svelte';
import '../../styles/tokens.css';
import '../../visual/stage.css';
import Lab from '../Lab.svelte';
import { readStored } from '../storage.ts';
import './page.css';
import { ownContent } from './solution-files.ts';

const { props, fragment } = ownContent();
const dark = matchMedia('(prefers-color-scheme: dark)');

function followTheme(): void {
  document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
}

followTheme();
dark.addEventListener('change', followTheme);
// The program that the file was saved with, unless the reader has gone on writing in it.
const isFresh = readStored(`utg.draft.${props.lab.id}`) === null;
if (location.hash === '' && fragment !== '' && isFresh) location.hash = fragment;
mount(Lab, { target: document.getElementById('lab')!, props });
document.getElementById('lab')!.dataset['ready'] = '';
