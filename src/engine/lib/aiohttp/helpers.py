"""URLs, headers and credentials."""
import base64
from collections.abc import MutableMapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit


class URL:
    """What programs use of yarl.URL."""

    __slots__ = ('_text', '_parts')

    def __init__(self, text=''):
        self._text = str(text)
        self._parts = urlsplit(self._text)

    scheme = property(lambda self: self._parts.scheme)
    host = property(lambda self: self._parts.hostname)
    user = property(lambda self: self._parts.username)
    password = property(lambda self: self._parts.password)
    path = property(lambda self: self._parts.path or '/')
    query_string = property(lambda self: self._parts.query)
    fragment = property(lambda self: self._parts.fragment)
    name = property(lambda self: self.path.rsplit('/', 1)[-1])
    query = property(lambda self: dict(parse_qsl(self._parts.query, keep_blank_values=True)))

    @property
    def port(self):
        return self._parts.port or {'http': 80, 'https': 443}.get(self.scheme)

    @property
    def path_qs(self):
        return self.path + (f'?{self.query_string}' if self.query_string else '')

    @property
    def raw_path_qs(self):
        safe = "!$%&'()*+,/:;=?@[]~"
        return quote(self.path_qs, safe=safe)

    def with_query(self, query):
        return URL(urlunsplit(self._parts._replace(query=query if isinstance(query, str) else urlencode(query))))

    def update_query(self, params):
        pairs = params if isinstance(params, str) else urlencode(list(params.items() if hasattr(params, 'items') else params))
        joined = '&'.join(part for part in (self.query_string, pairs) if part)
        return URL(urlunsplit(self._parts._replace(query=joined, path=self.path)))

    def join(self, other):
        return URL(urljoin(self._text, str(other)))

    def __truediv__(self, name):
        return URL(urlunsplit(self._parts._replace(path=f'{self.path.rstrip("/")}/{name}', query='')))

    def __str__(self):
        if self.host and not self._parts.path:
            return urlunsplit(self._parts._replace(path='/'))
        return self._text

    def __repr__(self):
        return f"URL('{self}')"

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, URL) else NotImplemented

    def __hash__(self):
        return hash(str(self))


class CIMultiDict(MutableMapping):
    """What programs use of multidict: names in any case, several values for one name."""

    def __init__(self, items=(), **kwargs):
        self._items = []
        self.extend(items)
        self.extend(kwargs)

    def extend(self, items):
        for name, value in items.items() if hasattr(items, 'items') else items:
            self._items.append((str(name), value))

    def add(self, name, value):
        self._items.append((name, value))

    def getall(self, name, default=None):
        return [v for n, v in self._items if n.lower() == name.lower()] or default

    def __getitem__(self, name):
        for key, value in self._items:
            if key.lower() == name.lower():
                return value
        raise KeyError(name)

    def __setitem__(self, name, value):
        if name in self:
            del self[name]
        self._items.append((name, value))

    def __delitem__(self, name):
        if name not in self:
            raise KeyError(name)
        self._items = [(n, v) for n, v in self._items if n.lower() != name.lower()]

    def __contains__(self, name):
        return isinstance(name, str) and any(n.lower() == name.lower() for n, _ in self._items)

    def __iter__(self):
        return iter([n for n, _ in self._items])

    def items(self):
        return list(self._items)

    def values(self):
        return [v for _, v in self._items]

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        return f"<CIMultiDictProxy({', '.join(f'{n!r}: {v!r}' for n, v in self._items)})>"


class BasicAuth:
    """Http basic authentication helper."""

    def __init__(self, login, password='', encoding='latin1'):
        if login is None or password is None:
            raise ValueError(f"None is not allowed as {'login' if login is None else 'password'} value")
        self.login = login
        self.password = password
        self.encoding = encoding

    def encode(self):
        return 'Basic ' + base64.b64encode(f'{self.login}:{self.password}'.encode(self.encoding)).decode(self.encoding)


@dataclass(frozen=True)
class ClientTimeout:
    total: float | None = None
    connect: float | None = None
    sock_read: float | None = None
    sock_connect: float | None = None
    ceil_threshold: float = 5


DEFAULT_TIMEOUT = ClientTimeout(total=5 * 60, sock_connect=30)


@dataclass(frozen=True)
class RequestInfo:
    url: URL
    method: str
    headers: object
    real_url: URL


@dataclass(frozen=True)
class ConnectionKey:
    host: str
    port: int
    is_ssl: bool
    ssl: object


class FormData:
    """Fields of a form."""

    def __init__(self, fields=()):
        self._fields = []
        for name, value in fields.items() if hasattr(fields, 'items') else fields:
            self.add_field(name, value)

    def add_field(self, name, value, *, content_type=None, filename=None, content_transfer_encoding=None):
        self._fields.append((name, value, content_type, filename))

    def __call__(self):
        if all(f[3] is None and isinstance(f[1], str) for f in self._fields):
            return urlencode([(f[0], f[1]) for f in self._fields]).encode(), 'application/x-www-form-urlencoded'
        boundary = '0123456789abcdef0123456789abcdef'
        body = b''
        for name, value, content_type, filename in self._fields:
            value = value.read() if hasattr(value, 'read') else value
            value = value.encode() if isinstance(value, str) else bytes(value)
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"'
            head += f'; filename="{filename}"' if filename else ''
            head += f'\r\nContent-Type: {content_type or "application/octet-stream"}\r\n\r\n'
            body += head.encode() + value + b'\r\n'
        return body + f'--{boundary}--\r\n'.encode(), f'multipart/form-data; boundary={boundary}'
