"""Whether a reader of an entry gets its picture: the twin in SQL of ``shared.domain.consents.picture_shown``."""


def picture_shown(file_id: str, own: str, as_staff: str) -> str:
    """A SELECT of one row with the boolean ``shown`` for the picture ``file_id`` in the preschool ``:preschool_id``.

    ``own`` says of ``tagged.child_id`` that it is the reader's own child and the entry shown to families; ``as_staff``
    that the reader works with the group of the entry or with one of its children. Everybody counts whom any entry with
    the picture names, also one that was withdrawn: that takes nobody out of the picture.
    """
    return f"""
      select not coalesce(bool_or(not ({own})), false)
          or (not bool_or(coalesce(not said.given, false)) and (({as_staff})
              or bool_and(({own}) or coalesce(said.given, false)))) as shown
      from observation_photo held
      join observation_child tagged
        on tagged.preschool_id = :preschool_id and tagged.observation_id = held.observation_id
      left join consent said
        on said.preschool_id = :preschool_id and said.child_id = tagged.child_id
       and said.purpose = 'photos' and said.replaced_at is null
      where held.preschool_id = :preschool_id and held.file_id = {file_id}
    """  # noqa: S608 - only our own texts are joined


def works_with_one(child_ids: str, groups: str, today: str) -> str:
    """That one of the children (an array) is today in one of the groups the reader works with."""
    return f"""exists (
      select from enrolment now_in
      where now_in.preschool_id = :preschool_id and now_in.child_id = any({child_ids})
        and now_in.group_id = any({groups}) and now_in.starts_on <= {today}
        and (now_in.ends_on is null or now_in.ends_on >= {today}))"""


def consent_lacking(home: str, resource: str, *purposes: str) -> str:
    """That in a resource of the preschool ``home`` is a child whose family has not given its consent to a purpose.

    The twin in SQL of ``shared.domain.sharing.consents_missing``; nobody has said anything yet is lacking, too.
    """
    wanted = ", ".join(f"('{purpose}')" for purpose in purposes)
    return f"""exists (
      select from resource_child in_it
      cross join (values {wanted}) as wanted (purpose)
      where in_it.preschool_id = {home} and in_it.resource_id = {resource}
        and not exists (
          select from consent said
          where said.preschool_id = in_it.preschool_id and said.child_id = in_it.child_id
            and said.purpose = wanted.purpose and said.replaced_at is null and said.given))"""  # noqa: S608
