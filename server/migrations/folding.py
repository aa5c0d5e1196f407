"""``uz_fold``: what a search compares, so that Latin and Cyrillic Uzbek and all apostrophes find each other."""

from typing import Final

UZ_FOLD: Final = r"""
create or replace function uz_fold(t text) returns text language sql immutable parallel safe strict as $f$
 select translate(translate(
  replace(replace(replace(replace(replace(replace(replace(
   lower(t),'щ','sh'),'ш','sh'),'ч','ch'),'ё','yo'),'ю','yu'),'я','ya'),'ц','s'),
  'абвгдежзийклмнопрстуфхыэўқғҳx', 'abvgdejziyklmnoprstufhieoqghh'),
  'ъь''`ʻʼ‘’´ʹ-"', '') $f$
"""
