package io.sparkk8s.argo.graph;

/** Drawings that were looked at. */
final class Drawings {

    static final String NIGHTLY =
            """

            Workflow nightly-

             ╔══════╗
             ║ main ║
             ║ DAG  ║
             ╚═══╤══╝
                 ▼
            ┌─────────┐
            │ onExit  │
            │ report  │
            │ on exit │
            └─────────┘

            main (DAG)
                       ┌────────────┐  ┌────────────┐
                       │ extract    │  │ check      │
                       │ job        │  │ job        │
                       │ retries: 2 │  │ retries: 2 │
                       └──────┬─────┘  └──────┬─────┘
                      ┌───────┘               │
                      │                    ┌──┴─────────┐
                      ▼                    ▼            │
              ╔══════════════╗  ┌────────────────────┐  │
              ║ transform    ║  │ other              │  │
              ║ steps shards ║  │ lib/t, not given   │  │
              ╚═══════╤══════╝  │ if check Succeeded │  │
                      │         └────────────────────┘  │
                  ┌───┴────────────────────┐            │
                  │                        ├────────────┘
                  │                        ▼
                  │  ┌───────────────────────────────────────────┐
                  │  │ load                                      │
                  │  │ job                                       │
                  │  │ retries: 2                                │
                  │  │ when {{tasks.check.outputs.result}} == ok │
                  │  └─────────────────────┬─────────────────────┘
                  └────────────┬───────────┘
                               ▼
            ┌────────────────────────────────────┐
            │ alert                              │
            │ report                             │
            │ if load Failed or transform Failed │
            └────────────────────────────────────┘

            main/transform (steps shards)
                  ┌────────────┐
                  │ split      │
                  │ job        │
                  │ retries: 2 │
                  └──────┬─────┘
                  ┌──────┴───────┐
                  ▼              ▼
            ┌──────────┐  ┌────────────┐
            │ each × 3 │  │ some × ?   │
            │ big      │  │ job        │
            └─────┬────┘  │ retries: 2 │
                  │       └──────┬─────┘
                  └───────┬──────┘
                          ▼
                   ┌────────────┐
                   │ join       │
                   │ job        │
                   │ retries: 2 │
                   └────────────┘

            note: the template lib/t was not given
            """;

    private Drawings() {}
}
