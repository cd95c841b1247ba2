// The declarations of v1.js for TypeScript.
import { typeDeclarations } from '#lib/embed/type-declarations.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => new Response(typeDeclarations(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
