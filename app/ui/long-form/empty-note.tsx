/** Why a list is empty and what to do, with the open span. */
export function EmptyNote({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="none">
      <svg className="gap" viewBox="0 0 220 90" fill="none" aria-hidden="true">
        <path d="M8 78Q50 22 92 18" stroke="currentColor" strokeWidth="2" />
        <path
          d="M128 18Q170 22 212 78"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="3 5"
        />
        <circle cx="8" cy="78" r="7" fill="currentColor" />
        <circle cx="212" cy="78" r="6" stroke="currentColor" strokeWidth="2.5" />
      </svg>
      <div>
        <h2>{title}</h2>
        <p className="lead">{text}</p>
        {children && <p className="acts">{children}</p>}
      </div>
    </div>
  );
}
