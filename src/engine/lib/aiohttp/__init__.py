"""
Async http client for asyncio: a module of ours with the public behaviour of the client half of aiohttp, over asyncio's streams and the
simulated network. The server half (aiohttp.web) is missing.
"""
__version__ = '3.10.11'

from . import client_exceptions, connector, helpers
from .client import ClientResponse, ClientSession, StreamReader, request
from .client_exceptions import *
from .client_exceptions import (ClientConnectionError, ClientConnectionResetError, ClientConnectorCertificateError,
                                ClientConnectorDNSError, ClientConnectorError, ClientConnectorSSLError, ClientError,
                                ClientHttpProxyError, ClientOSError, ClientPayloadError, ClientProxyConnectionError,
                                ClientResponseError, ClientSSLError, ConnectionTimeoutError, ContentTypeError, InvalidURL,
                                InvalidUrlClientError, NonHttpUrlClientError, ServerConnectionError,
                                ServerDisconnectedError, ServerTimeoutError, SocketTimeoutError, TooManyRedirects,
                                WSServerHandshakeError)
from .connector import BaseConnector, TCPConnector
from .helpers import BasicAuth, ClientTimeout, FormData, RequestInfo
