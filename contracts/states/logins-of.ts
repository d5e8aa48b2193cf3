/** The credentials of a user, and some that are nearly those, as the states give them. */
export function loginsOf(name: string, password: string): Readonly<Record<Login, string>> {
  const login = (ofName: string, ofPassword: string): string => btoa(`${ofName}:${ofPassword}`);
  return {
    basicCredentials: login(name, password),
    wrongCredentials: login(name, password.slice(0, -1) + (password.endsWith('x') ? 'y' : 'x')),
    capitalPasswordCredentials: login(name, password.toUpperCase()),
    capitalNameCredentials: login(name.toUpperCase(), password),
  };
}

type Login = 'basicCredentials' | 'wrongCredentials' | 'capitalPasswordCredentials' | 'capitalNameCredentials';
