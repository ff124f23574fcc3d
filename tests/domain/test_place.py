"""The grid tree, and what a grid can say of itself."""

from __future__ import annotations

from bot.domain.places.place import ROLE_NAMES, Grid, Level, Places, Role, Speaker
from tests.domain.street import street


def test_upwards_goes_from_the_grid_to_the_root() -> None:
    places = street()
    assert places.upwards("qh-a-1") == ("qh-a-1", "qh-a", "qh", "jd")
    assert places.upwards("jd") == ("jd",)
    assert places.upwards("nowhere") == places.upwards(None) == ()


def test_a_tree_that_bites_its_tail_ends() -> None:
    ring = Places({name: Grid(name, name, Level.THIRD, other) for name, other in (("a", "b"), ("b", "a"))})
    assert ring.upwards("a") == ("a", "b")
    assert ring.subtree("a") == {"a", "b"}


def test_a_parent_that_is_missing_is_the_end() -> None:
    assert Places({"a": Grid("a", "a", Level.MICRO, "gone")}).upwards("a") == ("a",)


def test_subtree_holds_the_grid_and_all_below() -> None:
    places = street()
    assert places.subtree("qh") == {"qh", "qh-a", "qh-a-1", "qh-a-2"}
    assert places.subtree("qh-a-2") == {"qh-a-2"}
    assert places.subtree("nowhere") == frozenset()


def test_a_grid_is_found_by_id_and_by_name() -> None:
    spellings = street().spellings
    assert spellings["qh-a-1"] == spellings["青禾 1 号微网格"] == "qh-a-1"


def test_a_community_is_named_for_its_topmost_grid() -> None:
    grids = (
        Grid("wh", "望湖二级网格", Level.SECOND, community="望湖社区"),
        Grid("wh-a", "望湖社区", Level.THIRD, "wh", community="望湖社区"),
        Grid("cx", "春溪二级网格", Level.SECOND, community="春溪社区"),
        Grid("cx-a", "春溪一网格", Level.THIRD, "cx", community="春溪社区"),
    )
    spellings = Places({grid.id: grid for grid in grids}).spellings
    assert spellings["春溪社区"] == "cx"
    assert spellings["望湖社区"] == "wh-a", "what is called so itself is meant first"


def test_nearest_people_of_a_role() -> None:
    places = street()
    names = [person.name for person in places.nearest("qh-a-1", [Role.WORKER])]
    assert names == ["小王", "小孙"]
    assert [person.name for person in places.nearest("qh-a-1", [Role.POLICE, Role.DOCTOR])] == ["马警官"]
    assert [person.name for person in places.nearest("ys", [Role.LEADER])] == ["何书记"]
    assert places.nearest("qh-a-1", [Role.DOCTOR]) == ()
    assert places.nearest(None, [Role.WORKER]) == ()


def test_whom_a_person_serves() -> None:
    places = street()
    wang, ma, he = (places.officials[key] for key in ("wang", "ma", "he"))
    assert places.serves(wang, "qh-a-2") and not places.serves(wang, "qh") and not places.serves(wang, "ys")
    assert places.serves(ma, "qh-a-1") and places.serves(ma, "ys")
    assert places.serves(he, "qh-a-1")
    assert not places.serves(he, None) and not places.serves(he, "nowhere")


def test_placeholders_are_filled_from_the_nearest_grid() -> None:
    values = street().placeholder_values("qh-a-1")
    assert values["社区"] == "青禾社区"
    assert values["服务电话"] == "000-0111"
    assert values["网格员"] == "小王、小孙"
    assert values["网格长"] == "陈主任"
    assert (values["民警"], values["民警电话"]) == ("马警官", "000-0009")
    assert values["物业"] == ""


def test_only_public_phone_numbers_are_told() -> None:
    assert street().placeholder_values("qh-a-1")["网格员电话"] == "000-0003"


def test_what_is_not_said_below_is_taken_from_above() -> None:
    assert street().placeholder_values("qh-a-2")["服务电话"] == "000-0100"
    assert street().placeholder_values("jd")["社区"] == ""


def test_a_room_without_a_grid_fills_nothing() -> None:
    assert set(street().placeholder_values(None).values()) == {""}


def test_a_role_comes_from_a_binding_only() -> None:
    assert Speaker(1, "网格员小王").role is Role.RESIDENT
    assert Speaker(1, "随便", street().officials["wang"]).role is Role.WORKER


def test_every_role_has_a_chinese_name() -> None:
    assert set(ROLE_NAMES) == set(Role)
