import Link from 'next/link';
import { SignInHere } from '@/ui/frame/SignInHere';

export default function NotFound() {
  return (
    <div className="column space-y-5">
      <h1 className="text-title">Nothing is here</h1>
      <p className="font-serif text-reading">The page does not exist, or it belongs to somebody else. If it is yours, sign in.</p>
      <div className="flex gap-3">
        <Link className="button button-accent" href="/">To the courses</Link>
        <SignInHere />
      </div>
    </div>
  );
}
