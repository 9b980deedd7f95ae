import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/kit.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with id "app"');
createRoot(place).render(<StrictMode>{null}</StrictMode>);
