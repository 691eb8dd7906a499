import { createServer, connect } from 'node:net';

/** Whether nothing listens on this port of 127.0.0.1. */
export const portLibre = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const serveur = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => serveur.close(() => resolve(true)));
  });

/** Whether something accepts connections on this port of 127.0.0.1. */
export const ecoute = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const prise = connect(port, '127.0.0.1');
    prise.once('connect', () => { prise.destroy(); resolve(true); }).once('error', () => resolve(false));
  });

/** First of `nombre` consecutive free ports, away from those the system gives out by itself. */
export async function plageLibre(nombre: number): Promise<number> {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 10_000);
    const libres = await Promise.all(Array.from({ length: nombre }, (_, i) => portLibre(base + i)));
    if (libres.every(Boolean)) return base;
  }
}
