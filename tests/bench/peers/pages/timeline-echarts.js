import { CustomChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { COLOURS, SPAN } from './data.js';
import { stage, timelinePage } from './page.js';

echarts.use([CustomChart, GridComponent, DataZoomComponent, CanvasRenderer]);
timelinePage((events) => new Promise((drawn) => {
  const chart = echarts.init(stage, null, { width: 1280, height: 780, devicePixelRatio: 1 });
  chart.on('finished', () => drawn());
  chart.setOption({
    animation: false, grid: { left: 60, right: 10, top: 10, bottom: 30 },
    xAxis: { type: 'time', min: SPAN[0], max: SPAN[1] }, yAxis: { type: 'category', data: COLOURS.map((_, i) => `kind ${i}`) },
    dataZoom: [{ type: 'inside', filterMode: 'weakFilter', throttle: 0 }],
    series: [{
      type: 'custom', progressive: 0, clip: true, dimensions: ['start', 'end', 'kind'], encode: { x: [0, 1], y: 2 },
      data: events.map(({ start, end, kind }) => [start, end, kind]),
      renderItem({ dataIndex }, api) {
        const from = api.coord([api.value(0), api.value(2)]);
        const to = api.coord([api.value(1), api.value(2)]);
        const shape = { x: from[0], y: from[1] + (dataIndex % 8) * 10 - 40, width: Math.max(3, to[0] - from[0]), height: 9 };
        return { type: 'rect', shape, style: { fill: COLOURS[api.value(2)] } };
      }
    }]
  });
}));
