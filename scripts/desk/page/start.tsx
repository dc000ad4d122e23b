/** Starts the checking page. */

import './no-eval.ts';
import { render } from 'preact';
import { Desk } from './desk.tsx';

const place = document.getElementById('desk');
if (place !== null) render(<Desk />, place);
