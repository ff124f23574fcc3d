"""A ledger of years, made by a few statements: a thousand tickets a day, the last days of them still open."""

from __future__ import annotations

from sqlite3 import Connection

from bot.domain.places.place import Grid, Level, Official, Places, Role

DAY_MS = 24 * 3_600_000
PER_DAY = 1_000
COMMUNITIES, DISTRICTS, MICRO = 7, 52, 262
"""The tree of a real office (domain.md): 1 / 7 / 52 / 262."""

RESIDENTS = 130_000 // 4
FIRST = 1_001


def places() -> Places:
    """One worker for each micro grid, one leader for each grid above."""
    grids = [Grid("top", "街道", Level.FIRST)]
    grids += [Grid(f"c{n}", f"社区 {n}", Level.SECOND, "top") for n in range(COMMUNITIES)]
    grids += [Grid(f"d{n}", f"网格 {n}", Level.THIRD, f"c{n % COMMUNITIES}") for n in range(DISTRICTS)]
    grids += [Grid(f"m{n}", f"微网格 {n}", Level.MICRO, f"d{n % DISTRICTS}") for n in range(MICRO)]
    leaders = [Official(f"l-{grid.id}", f"{grid.name}网格长", Role.LEADER, (grid.id,)) for grid in grids[:-MICRO]]
    workers = [Official(f"w{n}", f"网格员 {n}", Role.WORKER, (f"m{n}",)) for n in range(MICRO)]
    return Places({grid.id: grid for grid in grids}, {one.key: one for one in (*leaders, *workers)})


def fill(conn: Connection, tickets: int, now: int, kinds: tuple[str, ...]) -> None:
    """`tickets` up to now, each with the receipt of the bot, the last tenth (at most 100,000) with their steps."""
    values = {
        "tickets": tickets,
        "now": now,
        "gap": DAY_MS // PER_DAY,
        "first": FIRST,
        "micro": MICRO,
        "residents": RESIDENTS,
        "kinds": len(kinds),
        "from": max(0, tickets - min(tickets, max(10_000, min(100_000, tickets // 10)))),
    }
    conn.execute("BEGIN")
    conn.execute(
        f"""INSERT INTO rooms (id, channel, channel_room, topic, purpose, grid)
        {_NUMBERS} SELECT n + 1, 'b', 'r' || n, '居民群 ' || n, 'residents', 'm' || n FROM numbers""",
        {"last": MICRO - 1},
    )
    conn.execute(
        f"INSERT INTO people (id, name) {_NUMBERS} SELECT n + 1, '居民 ' || n FROM numbers", {"last": RESIDENTS - 1}
    )
    conn.execute("CREATE TEMP TABLE kinds (id INTEGER PRIMARY KEY, name TEXT)")
    conn.executemany("INSERT INTO kinds VALUES (?, ?)", enumerate(kinds))
    conn.execute(_TICKETS, {**values, "last": tickets - 1})
    conn.execute(_RECEIPTS, {})
    conn.execute(_STEPS, {"from": FIRST + values["from"]})
    conn.execute("COMMIT")


_NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < :last)"

# Nine of ten tickets older than three days are closed, the rest of the young ones are in somebody's hands.
_TICKETS = f"""
INSERT INTO tickets (number, text, kind, speech, state, grid, room, reporter, reporter_name, handler, opened_at,
    accept_due, handle_due, ended_at, rating, redone, urgent, late, message, source, place, desk, accepted_at, passed,
    reworked, extended, appealed, supervised, joint, next_due, first_due)
{_NUMBERS}, shaped AS (
    SELECT n, (n * 7919 + 13) % :micro AS g, (n * 104729 + 7) % 1000 AS chance, (n * 31) % :kinds AS k,
        :now - (:last - n) * :gap AS at, :last - n < 3000 AND n % 3 = 0 AS open FROM numbers)
SELECT :first + n, (1 + n % 40) || ' 号楼 ' || (1 + n % 6) || ' 单元：' || kinds.name || '的事，请来看一看 ' || n, kinds.name,
    CASE WHEN chance < 10 THEN '举报' WHEN chance < 300 THEN '投诉' ELSE '求助' END,
    CASE WHEN open THEN CASE n % 4 WHEN 0 THEN '待接单' WHEN 1 THEN '挂账' ELSE '处置中' END
        WHEN chance < 20 THEN '已撤回' WHEN chance < 30 THEN '已合并' WHEN chance < 40 THEN '不予受理' ELSE '已结案' END,
    'm' || g, g + 1, 1 + (n * 613) % :residents, '居民 ' || ((n * 613) % :residents), 'w' || g, at,
    at + 300000, at + 172800000, CASE WHEN open THEN NULL ELSE at + 600000 + chance * 250000 END,
    CASE WHEN open OR chance % 2 = 0 THEN NULL WHEN chance < 900 THEN '满意' ELSE '不满意' END,
    chance % 50 = 0, 0, chance % 97 = 0, n, '群', CASE WHEN chance % 5 = 0 THEN '' ELSE (1 + n % 40) || '栋' || n % 6 END,
    'm' || g, CASE WHEN open AND n % 4 = 0 THEN NULL ELSE at + chance * 600 END, chance % 20 = 0, chance % 60 = 0,
    chance % 30 = 0, chance % 70 = 0, 0, chance % 40 = 0, at + 172800000 + n % 7 * 60000, at + 300000
FROM shaped JOIN kinds ON kinds.id = k"""

_RECEIPTS = """
INSERT INTO outbox (cause, channel, room, text, mentions, ticket, urgency, priority, state, queued_at, not_before,
    sent_at, attempts)
SELECT message, 'b', room, '', '[]', number, 'reply', 1, 'sent', opened_at, opened_at, opened_at + 900, 1 FROM tickets"""

_STEPS = """
INSERT INTO steps (ticket, at, who, what, text, official)
SELECT number, opened_at + what.id * 60000, CASE what.id WHEN 1 THEN reporter_name ELSE handler END, what.name,
    CASE what.id WHEN 1 THEN text ELSE '' END, CASE what.id WHEN 1 THEN '' ELSE handler END
FROM tickets JOIN (SELECT 1 AS id, '受理' AS name UNION ALL SELECT 2, '派单' UNION ALL SELECT 3, '接单'
    UNION ALL SELECT 4, '办结') AS what WHERE number >= :from"""
