"""This module provides some more Pythonic support for SSL.

Here it is a module of ours over the simulated network: the same names, errors and round trips, no cryptography.
"""
# Not CPython's Lib/ssl.py, which needs OpenSSL. A handshake is one record of type 22 each way: the client tells the name it wants, the
# server sends its certificate as JSON (machine/network/internet/http-service.ts does the same). What follows is sent as it is. Nothing
# leaves the machine, so there is nothing to hide; what a program can see of TLS is the time it costs and the errors it raises.

import json as _json
import os
import warnings
from collections import namedtuple
from enum import Enum as _Enum, IntEnum as _IntEnum, IntFlag as _IntFlag
from socket import SOCK_STREAM, SOL_SOCKET, SO_TYPE, create_connection, socket

OPENSSL_VERSION = 'No OpenSSL: TLS is simulated'
OPENSSL_VERSION_INFO = (3, 0, 0, 0, 0)
OPENSSL_VERSION_NUMBER = 0x30000000
HAS_SNI = HAS_ALPN = HAS_ECDH = HAS_TLSv1_2 = HAS_TLSv1_3 = True
HAS_NPN = HAS_SSLv2 = HAS_SSLv3 = HAS_TLSv1 = HAS_TLSv1_1 = HAS_NEVER_CHECK_COMMON_NAME = HAS_PSK = False
PEM_HEADER = '-----BEGIN CERTIFICATE-----'
PEM_FOOTER = '-----END CERTIFICATE-----'
CHANNEL_BINDING_TYPES = ['tls-unique']


class VerifyMode(_IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2


class _SSLMethod(_IntEnum):
    PROTOCOL_TLS = 2
    PROTOCOL_TLS_CLIENT = 16
    PROTOCOL_TLS_SERVER = 17
    PROTOCOL_TLSv1 = 3
    PROTOCOL_TLSv1_1 = 4
    PROTOCOL_TLSv1_2 = 5


class TLSVersion(_IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 768
    TLSv1 = 769
    TLSv1_1 = 770
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1


class Options(_IntFlag):
    OP_ALL = 0x80000050
    OP_NO_SSLv2 = 0
    OP_NO_SSLv3 = 0x2000000
    OP_NO_TLSv1 = 0x4000000
    OP_NO_TLSv1_1 = 0x10000000
    OP_NO_TLSv1_2 = 0x8000000
    OP_NO_TLSv1_3 = 0x20000000
    OP_CIPHER_SERVER_PREFERENCE = 0x400000
    OP_SINGLE_DH_USE = 0
    OP_SINGLE_ECDH_USE = 0
    OP_NO_COMPRESSION = 0x20000
    OP_NO_TICKET = 0x4000
    OP_NO_RENEGOTIATION = 0x40000000
    OP_IGNORE_UNEXPECTED_EOF = 0x80


class VerifyFlags(_IntFlag):
    VERIFY_DEFAULT = 0
    VERIFY_CRL_CHECK_LEAF = 4
    VERIFY_CRL_CHECK_CHAIN = 12
    VERIFY_X509_STRICT = 32
    VERIFY_X509_TRUSTED_FIRST = 32768
    VERIFY_X509_PARTIAL_CHAIN = 0x80000


class SSLErrorNumber(_IntEnum):
    SSL_ERROR_SSL = 1
    SSL_ERROR_WANT_READ = 2
    SSL_ERROR_WANT_WRITE = 3
    SSL_ERROR_SYSCALL = 5
    SSL_ERROR_ZERO_RETURN = 6
    SSL_ERROR_EOF = 8


class AlertDescription(_IntEnum):
    ALERT_DESCRIPTION_CLOSE_NOTIFY = 0
    ALERT_DESCRIPTION_HANDSHAKE_FAILURE = 40
    ALERT_DESCRIPTION_BAD_CERTIFICATE = 42
    ALERT_DESCRIPTION_INTERNAL_ERROR = 80


for _enum in (VerifyMode, _SSLMethod, Options, VerifyFlags, SSLErrorNumber, AlertDescription):
    globals().update(_enum.__members__)
PROTOCOL_SSLv23 = PROTOCOL_TLS


class Purpose(_Enum):
    SERVER_AUTH = '1.3.6.1.5.5.7.3.1'
    CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'


class SSLError(OSError):
    """An error occurred in the SSL implementation."""

    library = reason = None

    def __str__(self):
        return str(self.strerror or self.args)


class SSLZeroReturnError(SSLError):
    """SSL/TLS session closed cleanly."""


class SSLWantReadError(SSLError):
    """Non-blocking SSL socket needs to read more data before the requested operation can be completed."""


class SSLWantWriteError(SSLError):
    """Non-blocking SSL socket needs to write more data before the requested operation can be completed."""


class SSLSyscallError(SSLError):
    """System error when attempting SSL operation."""


class SSLEOFError(SSLError):
    """SSL/TLS connection terminated abruptly."""


class SSLCertVerificationError(SSLError, ValueError):
    """A certificate could not be verified."""


CertificateError = SSLCertVerificationError
socket_error = OSError
DefaultVerifyPaths = namedtuple(
    'DefaultVerifyPaths', 'cafile capath openssl_cafile_env openssl_cafile openssl_capath_env openssl_capath')


def _error(cls, number, reason, detail='', library='SSL'):
    error = cls(number, f'[{library}: {reason}] {detail} (_ssl.c:1018)')
    error.library = library
    error.reason = reason
    return error


def get_default_verify_paths():
    return DefaultVerifyPaths(None, None, 'SSL_CERT_FILE', '/etc/ssl/cert.pem', 'SSL_CERT_DIR', '/etc/ssl/certs')


def RAND_bytes(n):
    return os.urandom(n)


def RAND_status():
    return True


def RAND_add(data, entropy):
    pass


class SSLSession:
    pass


class MemoryBIO:
    def __init__(self):
        self._data = bytearray()
        self._ended = False

    def read(self, size=-1):
        end = len(self._data) if size < 0 else size
        data = bytes(self._data[:end])
        del self._data[:end]
        return data

    def write(self, data):
        if self._ended:
            raise SSLError('cannot write() after write_eof()')
        self._data += data
        return len(data)

    def write_eof(self):
        self._ended = True

    @property
    def pending(self):
        return len(self._data)

    @property
    def eof(self):
        return self._ended and not self._data


class SSLContext:
    sslsocket_class = None
    sslobject_class = None

    def __init__(self, protocol=None):
        if protocol is None:
            warnings.warn('ssl.SSLContext() without protocol argument is deprecated.', category=DeprecationWarning,
                          stacklevel=2)
            protocol = PROTOCOL_TLS
        self.protocol = _SSLMethod(protocol)
        client = self.protocol == PROTOCOL_TLS_CLIENT
        self._check_hostname = client
        self._verify_mode = CERT_REQUIRED if client else CERT_NONE
        self.options = Options(OP_ALL | OP_NO_SSLv3)
        self.verify_flags = VERIFY_X509_TRUSTED_FIRST
        self.minimum_version = TLSVersion.TLSv1_2
        self.maximum_version = TLSVersion.MAXIMUM_SUPPORTED
        self.post_handshake_auth = False
        self.keylog_filename = None
        self.sni_callback = None
        self._alpn = []
        self._certificate = None

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, value):
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = CERT_REQUIRED
        self._check_hostname = bool(value)

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, value):
        value = VerifyMode(value)
        if value == CERT_NONE and self._check_hostname:
            raise ValueError('Cannot set verify_mode to CERT_NONE when check_hostname is enabled.')
        self._verify_mode = value

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        if cafile is None and capath is None and cadata is None:
            raise TypeError('cafile, capath and cadata cannot be all omitted')

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        pass

    def set_default_verify_paths(self):
        pass

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        self._certificate = os.fspath(certfile)

    def load_dh_params(self, path):
        pass

    def set_ciphers(self, ciphers):
        pass

    def get_ciphers(self):
        return [{'name': 'TLS_AES_256_GCM_SHA384', 'protocol': 'TLSv1.3'}]

    def set_alpn_protocols(self, alpn_protocols):
        self._alpn = list(alpn_protocols)

    def set_npn_protocols(self, npn_protocols):
        pass

    def set_ecdh_curve(self, name):
        pass

    def set_servername_callback(self, server_name_callback):
        self.sni_callback = server_name_callback

    def cert_store_stats(self):
        return {'x509': 1, 'crl': 0, 'x509_ca': 1}

    def get_ca_certs(self, binary_form=False):
        return []

    def session_stats(self):
        return {}

    def wrap_socket(self, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True,
                    server_hostname=None, session=None):
        return SSLSocket._create(sock, self, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname)

    def wrap_bio(self, incoming, outgoing, server_side=False, server_hostname=None, session=None):
        return SSLObject._create(incoming, outgoing, self, server_side, server_hostname)


class _Handshake:
    """One side of a handshake, which knows no transport."""

    def __init__(self, context, server_side, server_hostname):
        if context.check_hostname and not server_side and not server_hostname:
            raise ValueError('check_hostname requires server_hostname')
        self.context = context
        self.server_side = server_side
        self.server_hostname = server_hostname
        self.certificate = None
        self.heard = b''
        self.done = False
        self.alpn = None

    def hello(self):
        if self.server_side:
            name = self.context._certificate or 'localhost'
            content = {'subject': name, 'names': ['*'], 'issuer': name, 'kind': 'self-signed'}
        else:
            content = {'name': self.server_hostname, 'alpn': self.context._alpn}
        data = _json.dumps(content).encode()
        return bytes([22, 3, 3, len(data) >> 8, len(data) & 255]) + data

    def hear(self, data):
        """Takes what has come; what is left over, or None if more is needed."""
        self.heard += data
        heard = self.heard
        if heard and heard[0] != 22:
            reason = 'HTTP_REQUEST' if self.server_side else 'WRONG_VERSION_NUMBER'
            raise _error(SSLError, 1, reason, reason.replace('_', ' ').lower())
        if len(heard) < 5:
            return None
        size = 5 + heard[3] * 256 + heard[4]
        if len(heard) < size:
            return None
        content = _json.loads(heard[5:size])
        self.heard = b''
        if not self.server_side:
            self.certificate = content
            self.verify(content)
        self.done = True
        return heard[size:]

    def verify(self, certificate):
        if self.context.verify_mode == CERT_NONE:
            return
        kind = certificate['kind']
        text = None
        if kind == 'self-signed':
            code, text = 18, 'self-signed certificate'
        elif kind == 'expired':
            code, text = 10, 'certificate has expired'
        elif self.context.check_hostname and self.server_hostname not in certificate['names']:
            code = 62
            text = f"Hostname mismatch, certificate is not valid for '{self.server_hostname}'."
        if text is None:
            return
        error = _error(SSLCertVerificationError, 1, 'CERTIFICATE_VERIFY_FAILED', f'certificate verify failed: {text}')
        error.verify_code = code
        error.verify_message = text
        raise error

    def peer(self, binary_form):
        if not self.done:
            raise ValueError('handshake not done yet')
        if self.certificate is None:
            return None
        if binary_form:
            return _json.dumps(self.certificate).encode()
        if self.context.verify_mode == CERT_NONE:
            return {}
        names = self.certificate['names']
        return {'subject': ((('commonName', self.certificate['subject']),),),
                'issuer': ((('commonName', self.certificate['issuer']),),), 'version': 3,
                'notBefore': 'Jan  1 00:00:00 2024 GMT', 'notAfter': 'Jan  1 00:00:00 2034 GMT',
                'subjectAltName': tuple(('DNS', name) for name in names)}


class _Session:
    """What SSLSocket and SSLObject say about themselves."""

    def getpeercert(self, binary_form=False):
        return self._handshake.peer(binary_form)

    def selected_alpn_protocol(self):
        return self._handshake.alpn

    def selected_npn_protocol(self):
        return None

    def cipher(self):
        return ('TLS_AES_256_GCM_SHA384', 'TLSv1.3', 256) if self._handshake.done else None

    def shared_ciphers(self):
        return None

    def compression(self):
        return None

    def version(self):
        return 'TLSv1.3' if self._handshake.done else None

    def get_channel_binding(self, cb_type='tls-unique'):
        return None

    def pending(self):
        return len(self._unread)

    @property
    def context(self):
        return self._handshake.context

    @context.setter
    def context(self, context):
        self._handshake.context = context

    @property
    def server_side(self):
        return self._handshake.server_side

    @property
    def server_hostname(self):
        return self._handshake.server_hostname

    @property
    def session(self):
        return None

    @property
    def session_reused(self):
        return False


class SSLObject(_Session):
    def __init__(self, *args, **kwargs):
        raise TypeError(f'{self.__class__.__name__} does not have a public constructor. Instances are returned by '
                        'SSLContext.wrap_bio().')

    @classmethod
    def _create(cls, incoming, outgoing, context, server_side, server_hostname):
        self = cls.__new__(cls)
        self._incoming = incoming
        self._outgoing = outgoing
        self._handshake = _Handshake(context, server_side, server_hostname)
        self._unread = b''
        self._greeted = False
        return self

    def do_handshake(self):
        handshake = self._handshake
        if handshake.done:
            return
        if not self._greeted and not handshake.server_side:
            self._greeted = True
            self._outgoing.write(handshake.hello())
        left = handshake.hear(self._incoming.read())
        if left is None:
            if self._incoming.eof:
                raise SSLEOFError(8, '[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol '
                                     '(_ssl.c:1018)')
            raise SSLWantReadError(2, 'The operation did not complete (read) (_ssl.c:1018)')
        if handshake.server_side:
            self._outgoing.write(handshake.hello())
        self._unread = left

    def read(self, len=1024, buffer=None):
        if not self._unread:
            self._unread = self._incoming.read()
        if not self._unread:
            if not self._incoming.eof:
                raise SSLWantReadError(2, 'The operation did not complete (read) (_ssl.c:2580)')
            return b'' if buffer is None else 0
        data, self._unread = self._unread[:len], self._unread[len:]
        if buffer is None:
            return data
        count = data.__len__()
        buffer[:count] = data
        return count

    def write(self, data):
        return self._outgoing.write(data)

    def unwrap(self):
        self._outgoing.write_eof()


class SSLSocket(_Session, socket):
    def __init__(self, *args, **kwargs):
        raise TypeError(f'{self.__class__.__name__} does not have a public constructor. Instances are returned by '
                        'SSLContext.wrap_socket().')

    @classmethod
    def _create(cls, sock, context, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname):
        if sock.getsockopt(SOL_SOCKET, SO_TYPE) != SOCK_STREAM:
            raise NotImplementedError('only stream sockets are supported')
        if server_side and server_hostname:
            raise ValueError('server_hostname can only be specified in client mode')
        handshake = _Handshake(context, server_side, server_hostname)
        timeout = sock.gettimeout()
        self = cls.__new__(cls)
        socket.__init__(self, family=sock.family, type=sock.type, proto=sock.proto, fileno=sock.fileno())
        sock.detach()
        self.settimeout(timeout)
        self._handshake = handshake
        self._unread = b''
        self.do_handshake_on_connect = do_handshake_on_connect
        self.suppress_ragged_eofs = suppress_ragged_eofs
        self._connected = False
        try:
            self.getpeername()
            self._connected = True
        except OSError:
            return self
        if do_handshake_on_connect:
            try:
                if self.gettimeout() == 0.0:
                    raise ValueError('do_handshake_on_connect should not be specified for non-blocking sockets')
                self.do_handshake()
            except:
                self.close()
                raise
        return self

    def do_handshake(self, block=False):
        handshake = self._handshake
        if not handshake.server_side:
            socket.sendall(self, handshake.hello())
        left = None
        while left is None:
            try:
                data = socket.recv(self, 16384)
            except TimeoutError:
                raise TimeoutError('_ssl.c:1011: The handshake operation timed out') from None
            if not data:
                raise _error(SSLEOFError, 8, 'UNEXPECTED_EOF_WHILE_READING', 'EOF occurred in violation of protocol')
            left = handshake.hear(data)
        if handshake.server_side:
            socket.sendall(self, handshake.hello())
        self._unread = left

    def connect(self, addr):
        if self.server_side:
            raise ValueError("can't connect in server-side mode")
        if self._connected:
            raise ValueError('attempt to connect already-connected SSLSocket!')
        socket.connect(self, addr)
        self._connected = True
        if self.do_handshake_on_connect:
            self.do_handshake()

    def connect_ex(self, addr):
        try:
            self.connect(addr)
        except OSError as error:
            return error.errno
        return 0

    def accept(self):
        newsock, addr = super().accept()
        newsock = self.context.wrap_socket(newsock, do_handshake_on_connect=self.do_handshake_on_connect,
                                           suppress_ragged_eofs=self.suppress_ragged_eofs, server_side=True)
        return newsock, addr

    def _plain(self, flags, name):
        if flags:
            raise ValueError(f'non-zero flags not allowed in calls to {name}() on {self.__class__}')

    def recv(self, buflen=1024, flags=0):
        self._plain(flags, 'recv')
        if self._unread:
            data, self._unread = self._unread[:buflen], self._unread[buflen:]
            return data
        return socket.recv(self, buflen)

    def recv_into(self, buffer, nbytes=None, flags=0):
        self._plain(flags, 'recv_into')
        if not self._unread:
            return socket.recv_into(self, buffer, nbytes or 0)
        size = nbytes or len(buffer)
        data, self._unread = self._unread[:size], self._unread[size:]
        memoryview(buffer).cast('B')[:len(data)] = data
        return len(data)

    def read(self, len=1024, buffer=None):
        return self.recv(len) if buffer is None else self.recv_into(buffer, len)

    def write(self, data):
        return self.send(data)

    def send(self, data, flags=0):
        self._plain(flags, 'send')
        return socket.send(self, data)

    def sendall(self, data, flags=0):
        self._plain(flags, 'sendall')
        return socket.sendall(self, data)

    def recvfrom(self, *args):
        raise ValueError(f'recvfrom not allowed on instances of {self.__class__}')

    def sendto(self, *args):
        raise ValueError(f'sendto not allowed on instances of {self.__class__}')

    def unwrap(self):
        return self

    def dup(self):
        raise NotImplementedError("Can't dup() %s instances" % self.__class__.__name__)


SSLContext.sslsocket_class = SSLSocket
SSLContext.sslobject_class = SSLObject


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    if not isinstance(purpose, Purpose):
        raise TypeError(purpose)
    if purpose == Purpose.SERVER_AUTH:
        context = SSLContext(PROTOCOL_TLS_CLIENT)
        context.verify_mode = CERT_REQUIRED
        context.check_hostname = True
    else:
        context = SSLContext(PROTOCOL_TLS_SERVER)
    return context


def _create_unverified_context(protocol=None, *, cert_reqs=CERT_NONE, check_hostname=False, purpose=Purpose.SERVER_AUTH,
                               certfile=None, keyfile=None, cafile=None, capath=None, cadata=None):
    context = SSLContext(PROTOCOL_TLS_SERVER if purpose == Purpose.CLIENT_AUTH else PROTOCOL_TLS_CLIENT)
    context.check_hostname = check_hostname
    context.verify_mode = cert_reqs
    return context


_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context


def cert_time_to_seconds(cert_time):
    from calendar import timegm
    from time import strptime
    return timegm(strptime(cert_time, '%b %d %H:%M:%S %Y GMT'))


def DER_cert_to_PEM_cert(der_cert_bytes):
    import base64
    text = str(base64.standard_b64encode(der_cert_bytes), 'ASCII', 'strict')
    lines = [PEM_HEADER]
    lines += [text[i:i + 64] for i in range(0, len(text), 64)]
    lines.append(PEM_FOOTER + '\n')
    return '\n'.join(lines)


def PEM_cert_to_DER_cert(pem_cert_string):
    import base64
    if not pem_cert_string.startswith(PEM_HEADER):
        raise ValueError('Invalid PEM encoding; must start with %s' % PEM_HEADER)
    if not pem_cert_string.strip().endswith(PEM_FOOTER):
        raise ValueError('Invalid PEM encoding; must end with %s' % PEM_FOOTER)
    text = pem_cert_string.strip()[len(PEM_HEADER):-len(PEM_FOOTER)]
    return base64.decodebytes(text.encode('ASCII', 'strict'))


def get_server_certificate(addr, ssl_version=PROTOCOL_TLS_CLIENT, ca_certs=None, timeout=None):
    context = _create_unverified_context()
    with create_connection(addr) as sock:
        with context.wrap_socket(sock, server_hostname=addr[0]) as wrapped:
            return DER_cert_to_PEM_cert(wrapped.getpeercert(True))


def get_protocol_name(protocol_code):
    return _SSLMethod(protocol_code).name
