"""Starter content of the media library, Nihol's own and made by code: pictures, cards, worksheets, outlines, sounds."""
