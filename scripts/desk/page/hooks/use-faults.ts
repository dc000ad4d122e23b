/** A fault of the page itself is said, not hidden after a message that it is still at work. */

import { useEffect, useState } from 'preact/hooks';

export function useFaults(): string | undefined {
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    const failed = ({ error }: ErrorEvent): void => setFault(String(error));
    const rejected = ({ reason }: PromiseRejectionEvent): void => setFault(String(reason));
    addEventListener('error', failed);
    addEventListener('unhandledrejection', rejected);
    return () => {
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', rejected);
    };
  }, []);
  return fault;
}
