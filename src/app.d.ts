declare global {
  namespace App {
    interface Locals {
      lang: 'en' | 'uk';
    }
  }
}

export {};
