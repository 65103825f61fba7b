"""Needs sqlite3, which is not there."""

import sqlite3
