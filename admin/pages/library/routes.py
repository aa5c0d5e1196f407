"""All pages of the library."""

from typing import Final

from admin.pages.library.adding import ADDING_ROUTES
from admin.pages.library.around import AROUND_ROUTES
from admin.pages.library.browsing import BROWSING_ROUTES
from admin.pages.library.collections import COLLECTION_ROUTES
from admin.pages.library.describing import DESCRIBING_ROUTES
from admin.pages.library.gaps import GAP_ROUTES
from admin.pages.library.packs import PACK_ROUTES
from admin.pages.library.resource import RESOURCE_ROUTES
from admin.pages.library.review import REVIEW_ROUTES
from admin.pages.library.storage import STORAGE_ROUTES

LIBRARY_ROUTES: Final = (
    *AROUND_ROUTES,
    *BROWSING_ROUTES,
    *COLLECTION_ROUTES,
    *RESOURCE_ROUTES,
    *ADDING_ROUTES,
    *DESCRIBING_ROUTES,
    *REVIEW_ROUTES,
    *GAP_ROUTES,
    *PACK_ROUTES,
    *STORAGE_ROUTES,
)
