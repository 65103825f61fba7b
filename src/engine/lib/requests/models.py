"""The primary objects that power Requests."""
import datetime
import json as complexjson
from http.client import HTTPException, IncompleteRead
from io import BytesIO
from urllib.parse import quote, unquote, urlencode, urlsplit, urlunsplit

from .auth import HTTPBasicAuth
from .cookies import RequestsCookieJar, cookiejar_from_dict
from .exceptions import (ChunkedEncodingError, ConnectionError, HTTPError, InvalidJSONError, InvalidURL, JSONDecodeError,
                         MissingSchema, ReadTimeout, StreamConsumedError)
from .status_codes import codes
from .structures import CaseInsensitiveDict

REDIRECT_STATI = (codes.moved, codes.found, codes.see_other, codes.temporary_redirect, codes.permanent_redirect)
DEFAULT_REDIRECT_LIMIT = 30
CONTENT_CHUNK_SIZE = 10 * 1024
ITER_CHUNK_SIZE = 512


def _encode_pairs(data):
    if isinstance(data, (str, bytes)):
        return data
    if hasattr(data, 'read'):
        return data
    pairs = data.items() if hasattr(data, 'items') else data
    result = []
    for name, values in pairs:
        if isinstance(values, (str, bytes)) or not hasattr(values, '__iter__'):
            values = [values]
        result += [(name, value) for value in values if value is not None]
    return urlencode(result, doseq=True)


def _multipart(data, files):
    boundary = '0123456789abcdef0123456789abcdef'
    body = BytesIO()

    def part(disposition, content, content_type=None):
        body.write(f'--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\n'.encode())
        if content_type:
            body.write(f'Content-Type: {content_type}\r\n'.encode())
        body.write(b'\r\n' + (content.encode() if isinstance(content, str) else content) + b'\r\n')

    pairs = data.items() if hasattr(data, 'items') else data or ()
    for name, value in pairs:
        part(f'name="{name}"', str(value))
    for name, value in files.items() if hasattr(files, 'items') else files:
        content_type = None
        if isinstance(value, (tuple, list)):
            filename, content = value[:2]
            content_type = value[2] if len(value) > 2 else None
        else:
            content, filename = value, getattr(value, 'name', name)
        if hasattr(content, 'read'):
            content = content.read()
        part(f'name="{name}"; filename="{str(filename).rsplit("/", 1)[-1]}"', content, content_type)
    body.write(f'--{boundary}--\r\n'.encode())
    return body.getvalue(), f'multipart/form-data; boundary={boundary}'


class Request:
    """A user-created Request object."""

    def __init__(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None, cookies=None,
                 hooks=None, json=None):
        self.method = method
        self.url = url
        self.headers = {} if headers is None else headers
        self.files = [] if files is None else files
        self.data = [] if data is None else data
        self.json = json
        self.params = {} if params is None else params
        self.auth = auth
        self.cookies = cookies
        self.hooks = hooks or {'response': []}

    def __repr__(self):
        return f'<Request [{self.method}]>'

    def prepare(self):
        p = PreparedRequest()
        p.prepare(self.method, self.url, self.headers, self.files, self.data, self.params, self.auth, self.cookies,
                  self.hooks, self.json)
        return p


class PreparedRequest:
    """The fully mutable PreparedRequest object, containing the exact bytes that will be sent to the server."""

    def __init__(self):
        self.method = self.url = self.headers = self.body = None
        self._cookies = None
        self.hooks = {'response': []}

    def prepare(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None, cookies=None,
                hooks=None, json=None):
        self.method = method.upper() if method is not None else None
        self.prepare_url(url, params)
        self.headers = CaseInsensitiveDict(headers or {})
        for name, value in self.headers.items():
            if not isinstance(value, (str, bytes)):
                from .exceptions import InvalidHeader
                raise InvalidHeader(f'Header part ({value!r}) from ({name!r}, {value!r}) must be of type str or bytes, '
                                    f'not {type(value)}')
        self._cookies = cookies if cookies is not None else RequestsCookieJar()
        if len(self._cookies):
            self.headers['Cookie'] = '; '.join(f'{name}={value}' for name, value in dict(self._cookies).items())
        self.prepare_body(data, files, json)
        self.prepare_auth(auth, url)
        if hooks:
            self.hooks = hooks

    def __repr__(self):
        return f'<PreparedRequest [{self.method}]>'

    def copy(self):
        p = PreparedRequest()
        p.method, p.url, p.body, p.hooks = self.method, self.url, self.body, self.hooks
        p.headers = self.headers.copy() if self.headers is not None else None
        p._cookies = self._cookies
        return p

    def prepare_url(self, url, params):
        url = url.decode('utf8') if isinstance(url, bytes) else str(url)
        url = url.lstrip()
        if ':' in url and not url.lower().startswith('http'):
            self.url = url
            return
        parts = urlsplit(url)
        if not parts.scheme:
            raise MissingSchema(f'Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?')
        if not parts.hostname:
            raise InvalidURL(f'Invalid URL {url!r}: No host supplied')
        try:
            parts.port
        except ValueError:
            raise InvalidURL(f'Failed to parse: {url}') from None
        query = parts.query
        extra = _encode_pairs(params or {})
        if isinstance(extra, bytes):
            extra = extra.decode()
        if extra:
            query = f'{query}&{extra}' if query else extra
        safe = "!#$%&'()*+,/:;=?@[]~"
        self.url = urlunsplit((parts.scheme, parts.netloc, quote(parts.path or '/', safe=safe),
                               quote(query, safe=safe), quote(parts.fragment, safe=safe)))

    def prepare_body(self, data, files, json=None):
        body = content_type = None
        if not data and json is not None:
            content_type = 'application/json'
            try:
                body = complexjson.dumps(json, allow_nan=False)
            except ValueError as ve:
                raise InvalidJSONError(ve, request=self)
            body = body.encode('utf-8')
        elif files:
            body, content_type = _multipart(data, files)
        elif data:
            body = _encode_pairs(data)
            if not isinstance(data, (str, bytes)) and not hasattr(data, 'read'):
                content_type = 'application/x-www-form-urlencoded'
            if hasattr(body, 'read'):
                body = body.read()
            elif hasattr(body, '__next__'):
                body = b''.join(part.encode() if isinstance(part, str) else part for part in body)
        self.body = body
        if body is not None:
            size = len(body.encode('utf-8') if isinstance(body, str) else body)
            self.headers['Content-Length'] = str(size)
        elif self.method not in ('GET', 'HEAD'):
            self.headers.setdefault('Content-Length', '0')
        if content_type and 'content-type' not in self.headers:
            self.headers['Content-Type'] = content_type

    def prepare_auth(self, auth, url=''):
        if auth is None:
            parts = urlsplit(self.url)
            if parts.username is not None:
                auth = (unquote(parts.username), unquote(parts.password or ''))
        if auth:
            if isinstance(auth, tuple) and len(auth) == 2:
                auth = HTTPBasicAuth(*auth)
            auth(self)

    @property
    def path_url(self):
        parts = urlsplit(self.url)
        return (parts.path or '/') + (f'?{parts.query}' if parts.query else '')


class Response:
    """The Response object, which contains a server's response to an HTTP request."""

    def __init__(self):
        self._content = False
        self._content_consumed = False
        self.status_code = None
        self.headers = CaseInsensitiveDict()
        self.raw = None
        self.url = None
        self.encoding = None
        self.history = []
        self.reason = None
        self.cookies = cookiejar_from_dict({})
        self.elapsed = datetime.timedelta(0)
        self.request = None
        self._release = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __repr__(self):
        return f'<Response [{self.status_code}]>'

    def __bool__(self):
        return self.ok

    def __iter__(self):
        return self.iter_content(128)

    @property
    def ok(self):
        try:
            self.raise_for_status()
        except HTTPError:
            return False
        return True

    @property
    def is_redirect(self):
        return 'location' in self.headers and self.status_code in REDIRECT_STATI

    @property
    def is_permanent_redirect(self):
        return 'location' in self.headers and self.status_code in (codes.moved_permanently, codes.permanent_redirect)

    @property
    def apparent_encoding(self):
        try:
            self.content.decode('ascii')
            return 'ascii'
        except UnicodeDecodeError:
            return 'utf-8'

    def _read(self, size):
        try:
            return self.raw.read(size)
        except TimeoutError as error:
            raise ReadTimeout(f'{self._pool}: Read timed out.', request=self.request) from error
        except IncompleteRead as error:
            text = f'({error.args[0].__len__()} bytes read, {error.expected} more expected)' if error.expected else ''
            raise ChunkedEncodingError(f'Connection broken: IncompleteRead{text}', request=self.request) from error
        except (HTTPException, OSError) as error:
            raise ChunkedEncodingError(f'Connection broken: {error!r}', error, request=self.request) from error

    def _chunks(self, chunk_size):
        try:
            expected = self.raw.length
            got = 0
            while True:
                chunk = self._read(chunk_size)
                if not chunk:
                    break
                got += len(chunk)
                yield chunk
            if expected is not None and got < expected:
                raise ChunkedEncodingError(f'Connection broken: IncompleteRead({got} bytes read, {expected - got} more '
                                           'expected)', request=self.request)
        finally:
            self._content_consumed = True
            self._done()

    def _done(self):
        release, self._release = self._release, None
        if release is not None:
            release(self.raw)

    def iter_content(self, chunk_size=1, decode_unicode=False):
        if self._content_consumed and isinstance(self._content, bool):
            raise StreamConsumedError()
        if chunk_size is not None and not isinstance(chunk_size, int):
            raise TypeError(f'chunk_size must be an int, it is instead a {type(chunk_size)}.')
        if self._content_consumed:
            size = chunk_size or len(self._content) or 1
            chunks = (self._content[i:i + size] for i in range(0, len(self._content), size))
        else:
            chunks = self._chunks(chunk_size or CONTENT_CHUNK_SIZE)
        if not decode_unicode or self.encoding is None:
            return chunks
        return self._decoded(chunks)

    def _decoded(self, chunks):
        import codecs
        decoder = codecs.getincrementaldecoder(self.encoding)(errors='replace')
        for chunk in chunks:
            text = decoder.decode(chunk)
            if text:
                yield text
        text = decoder.decode(b'', final=True)
        if text:
            yield text

    def iter_lines(self, chunk_size=ITER_CHUNK_SIZE, decode_unicode=False, delimiter=None):
        pending = None
        for chunk in self.iter_content(chunk_size=chunk_size, decode_unicode=decode_unicode):
            if pending is not None:
                chunk = pending + chunk
            lines = chunk.split(delimiter) if delimiter else chunk.splitlines()
            if lines and lines[-1] and chunk and lines[-1][-1] == chunk[-1]:
                pending = lines.pop()
            else:
                pending = None
            yield from lines
        if pending is not None:
            yield pending

    @property
    def content(self):
        """Content of the response, in bytes."""
        if self._content is False:
            if self._content_consumed:
                raise RuntimeError('The content for this response was already consumed')
            if self.status_code == 0 or self.raw is None:
                self._content = None
            else:
                self._content = b''.join(self.iter_content(CONTENT_CHUNK_SIZE)) or b''
        self._content_consumed = True
        return self._content

    @property
    def text(self):
        """Content of the response, in unicode."""
        if not self.content:
            return ''
        encoding = self.encoding or self.apparent_encoding
        try:
            return str(self.content, encoding, errors='replace')
        except LookupError:
            return str(self.content, errors='replace')

    def json(self, **kwargs):
        """Decodes the JSON response body (if any) as a Python object."""
        try:
            return complexjson.loads(self.text, **kwargs)
        except complexjson.JSONDecodeError as e:
            raise JSONDecodeError(e.msg, e.doc, e.pos)

    @property
    def links(self):
        return {}

    def raise_for_status(self):
        """Raises :class:`HTTPError`, if one occurred."""
        message = ''
        if 400 <= self.status_code < 500:
            message = f'{self.status_code} Client Error: {self.reason} for url: {self.url}'
        elif 500 <= self.status_code < 600:
            message = f'{self.status_code} Server Error: {self.reason} for url: {self.url}'
        if message:
            raise HTTPError(message, response=self)

    def close(self):
        """Releases the connection back to the pool."""
        release, self._release = self._release, None
        if release is not None:
            release(None)
