"""
Requests HTTP Library: a module of ours with its public behaviour, over http.client and the simulated network.
"""
from . import adapters, auth, cookies, exceptions, models, structures, utils
from .api import delete, get, head, options, patch, post, put, request
from .exceptions import (ConnectionError, ConnectTimeout, FileModeWarning, HTTPError, JSONDecodeError, ReadTimeout,
                         RequestException, Timeout, TooManyRedirects, URLRequired)
from .models import PreparedRequest, Request, Response
from .sessions import Session, __version__, session
from .status_codes import codes
